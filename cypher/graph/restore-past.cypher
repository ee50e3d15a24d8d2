// What counts no more in another graph is put back.
// $past: LIST<MAP> - label and properties of each, id among them
// $storedAt: DATETIME - the moment of this transaction
UNWIND $past AS row
FOREACH (properties IN CASE row.label WHEN 'PastActor' THEN [row.properties] ELSE [] END |
  MERGE (actor:PastActor {id: properties.id})
  SET actor = properties)
FOREACH (properties IN CASE row.label WHEN 'PastArticle' THEN [row.properties] ELSE [] END |
  MERGE (article:PastArticle {id: properties.id})
  SET article = properties, article.storedAt = $storedAt)
FOREACH (properties IN CASE row.label WHEN 'PastMention' THEN [row.properties] ELSE [] END |
  MERGE (mention:PastMention {id: properties.id})
  SET mention = properties)
FOREACH (properties IN CASE row.label WHEN 'PastClaim' THEN [row.properties] ELSE [] END |
  MERGE (claim:PastClaim {id: properties.id})
  SET claim = properties)
RETURN count(*) AS past
