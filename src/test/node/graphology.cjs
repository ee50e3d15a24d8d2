// Reads an export with graphology and prints what the library then knows of it.
const Graph = require('graphology');
const file = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
const graph = Graph.from(file);

console.log(JSON.stringify({
  title: graph.getAttribute('name'),
  nodes: graph.mapNodes((key, attributes) => {
    const { label, kind, ...values } = attributes;
    return { id: key, label, kind, values };
  }),
  edges: graph.mapDirectedEdges((key, attributes, source, target) => {
    const { label, weight, ...values } = attributes;
    return { id: key, from: source, to: target, type: label, weight, values };
  })
}));
