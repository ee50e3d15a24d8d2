// Which of these pairs has somebody judged, also through others that are one with them?
// A judgement that was undone counts too: whoever undid it does not want it made again by a rule.
// $pairs: LIST<MAP> - a and b of each, the lesser id first
UNWIND $pairs AS pair
MATCH (a:Actor {id: pair.a})
MATCH (b:Actor {id: pair.b})
WHERE EXISTS { (a)-[:SAME*0..]-()-[:DIFFERENT|UNSURE]-()-[:SAME*0..]-(b) }
  OR EXISTS { (:Facet {key: 'pair/' + pair.a + '|' + pair.b + '/judgement'}) }
RETURN pair.a AS a, pair.b AS b
