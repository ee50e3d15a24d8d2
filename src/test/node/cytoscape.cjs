// Reads an export with cytoscape.js and prints what the library then knows of it.
const cytoscape = require('cytoscape');
const file = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
const graph = cytoscape({ headless: true, elements: file.elements, data: file.data });

function split(element, own) {
  const values = { ...element.data() };
  own.concat('id').forEach((name) => delete values[name]);
  return values;
}

console.log(JSON.stringify({
  title: graph.data('name'),
  nodes: graph.nodes().map((node) => ({
    id: node.id(), label: node.data('name'), kind: node.data('kind'), values: split(node, ['name', 'kind'])
  })),
  edges: graph.edges().map((edge) => ({
    id: edge.id().replace(/^edge:/, ''), from: edge.source().id(), to: edge.target().id(),
    type: edge.data('interaction'), weight: edge.data('weight'),
    values: split(edge, ['source', 'target', 'interaction', 'weight'])
  }))
}));
