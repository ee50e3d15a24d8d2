// How many claims has nobody looked at?
MATCH (c:Claim)
WHERE c.queue >= 0
RETURN count(c) AS proposed
