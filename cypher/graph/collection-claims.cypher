// How many claims do the articles of this collection report?
// $collection: STRING - id of the collection
MATCH (:Collection {id: $collection})<-[:IN]-(article:Article)
RETURN sum(COUNT { (article)-[:REPORTS]->() }) AS claims
