// How often do values occur among these claims?
// step of: GET /api/claims
// $ids: LIST<STRING> - ids of claims
// $facets: LIST<STRING> - any of relation, outlet, manner, polarity, modality, status, speaker, about, month and rule
// The facet named claims counts the claims themselves.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
USING INDEX SEEK c:Claim(id)
UNWIND ['claims'] + $facets AS facet
CALL (c, facet) {
  WITH c, facet
  WHERE facet = 'about'
  OPTIONAL MATCH (c)-[about:ABOUT]->()
  RETURN about.about AS value
  UNION ALL
  WITH c, facet
  WHERE facet <> 'about'
  RETURN CASE facet
    WHEN 'relation' THEN c.relation
    WHEN 'outlet' THEN c.outlet
    WHEN 'manner' THEN c.manner
    WHEN 'polarity' THEN c.polarity
    WHEN 'modality' THEN c.modality
    WHEN 'status' THEN c.status
    WHEN 'speaker' THEN c.speaker
    WHEN 'rule' THEN c.rule
    WHEN 'month' THEN CASE WHEN c.date > '0001-01-01' THEN substring(c.date, 0, 7) END
  END AS value
}
RETURN facet, value, count(*) AS claims
