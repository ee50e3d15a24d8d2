// Reads an export with the client library of NDEx, lets it look for faults, and prints what it then knows.
const { CX2Network } = require('@js4cytoscape/ndex-client');
const aspects = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
const network = CX2Network.fromJSON(Object.assign({}, ...aspects));
const found = network.validate();
if (!found.isValid) {
  throw new Error(found.errors.join('\n'));
}
const ids = new Map(network.getNodes().map((node) => [node.id, node.v.represents]));

console.log(JSON.stringify({
  title: network.getNetworkName(),
  order: aspects.flatMap((aspect) => Object.keys(aspect)),
  declared: network.attributeDeclarations[0],
  counts: Object.fromEntries(network.metaData.map((aspect) => [aspect.name, aspect.elementCount])),
  success: network.status[0].success,
  nodes: network.getNodes().map((node) => {
    const { name, represents, kind, ...values } = node.v;
    return { id: represents, label: name, kind, values };
  }),
  edges: network.getEdges().map((edge) => {
    const { key, interaction, weight, ...values } = edge.v;
    return { id: key, from: ids.get(edge.s), to: ids.get(edge.t), type: interaction, weight, values };
  })
}));
