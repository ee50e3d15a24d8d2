// What do their mentions, their articles and people call these actors?
// $actors: LIST<STRING> - ids of actors
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
CALL (actor) {
  OPTIONAL MATCH (actor)<-[:REFERS_TO]-(mention:Mention)
  RETURN collect(DISTINCT CASE WHEN mention.unnamed THEN null ELSE mention.name END) AS names,
         collect(DISTINCT CASE WHEN mention.unnamed THEN mention.name END) AS descriptions,
         collect(DISTINCT mention.aliases) AS aliases
}
CALL (actor) {
  OPTIONAL MATCH (actor)<-[:PUBLISHED_BY]-(article:Article)
  RETURN collect(DISTINCT article.outlet) AS outlets
}
CALL (actor) {
  MATCH (actor)-[:SAME*0..]-(one)
  RETURN collect(DISTINCT one.renamed) AS renamed, collect(DISTINCT one.added) AS added
}
RETURN id, actor.renamed AS name, names + outlets AS names, descriptions,
       reduce(all = [], list IN aliases + added | all + list) + renamed AS others
