"""Reads an export with networkx and prints what the library then knows of it."""
import json
import sys

import networkx


def split(values, *own):
    return {name: value for name, value in values.items() if name not in own}


kind, path = sys.argv[1:]
if kind == 'graphml':
    graph = networkx.read_graphml(path, force_multigraph=True)
else:
    graph = networkx.read_gexf(path, version='1.3')
nodes = [{'id': node, 'label': values['label'], 'kind': values['kind'],
          'values': split(values, 'label', 'kind', 'timestamp')} for node, values in graph.nodes(data=True)]
edges = []
for start, end, key, values in graph.edges(keys=True, data=True):
    own = ('type', 'label', 'weight', 'id', 'start', 'end', 'timestamp')
    edges.append({'id': str(values.get('id', key)), 'from': start, 'to': end, 'type': values['type'], 'weight': values['weight'],
                  'values': split(values, *own)})
times = {str(values.get('id')): [values.get('start'), values.get('end'), values.get('timestamp')]
         for _, _, values in graph.edges(data=True)}
print(json.dumps({'directed': graph.is_directed(), 'multigraph': graph.is_multigraph(), 'nodes': nodes, 'edges': edges,
                  'times': times, 'mode': graph.graph.get('mode')}))
