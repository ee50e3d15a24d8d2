// What is in this graph?
// The database keeps these counts: this is quick on a graph of any size.
RETURN COUNT { (:Person) } AS persons, COUNT { (:Office) } AS offices, COUNT { (:Agency) } AS agencies,
       COUNT { (:State) } AS states, COUNT { (:Organization) } AS organizations, COUNT { (:Group) } AS groups,
       COUNT { (:Claim) } AS claims, COUNT { (:Article) } AS articles
