// May what was decided in another graph be put back into this one? Only where nothing was read and decided yet, or where the
// same was begun before.
// $mark: STRING - what is put back
OPTIONAL MATCH (there:DecisionLog {id: 'decisions'})
WITH there,
  COUNT { (:Article) } + COUNT { (:PastArticle) } + COUNT { (:Decision) } > 0 AS used
WITH coalesce(there.importing = $mark, false) OR NOT used AS free
FOREACH (one IN CASE WHEN free THEN [1] ELSE [] END |
  MERGE (log:DecisionLog {id: 'decisions'})
  SET log.importing = $mark)
RETURN free
