// How many articles are in this collection, and how many claims do they report?
// $collection: STRING - id of the collection
MATCH (:Collection {id: $collection})<-[:IN]-(article:Article)
RETURN count(article) AS articles, sum(COUNT { (article)-[:REPORTS]->() }) AS claims
