// Reads an export with the library of FollowTheMoney, looks for what its model does not allow, and prints the rest.
const { Model, defaultModel } = require('@alephdata/followthemoney');
const model = new Model(defaultModel);
const lines = require('fs').readFileSync(process.argv[2], 'utf8').trimEnd().split('\n');
const raw = lines.map((line) => JSON.parse(line));
const entities = new Map(raw.map((line) => [line.id, model.getEntity(line)]));
const faults = [];

if (entities.size !== raw.length) {
  faults.push('an id stands twice');
}
for (const line of raw) {
  const entity = entities.get(line.id);
  if (entity.schema.abstract) {
    faults.push(`${line.id}: ${line.schema} is abstract`);
  }
  for (const [name, values] of Object.entries(line.properties)) {
    const property = entity.schema.hasProperty(name) ? entity.schema.getProperty(name) : null;
    if (!property || property.stub) {
      faults.push(`${line.id}: ${line.schema} has no property ${name}`);
      continue;
    }
    for (const value of values) {
      if (typeof value !== 'string') {
        faults.push(`${line.id}.${name}: ${value} is no text`);
      }
      if (property.type.name === 'date' && !/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d)?)?)?$/.test(value)) {
        faults.push(`${line.id}.${name}: ${value} is no date`);
      }
      if (property.type.name === 'entity') {
        const other = entities.get(value);
        if (!other || !other.schema.isA(property.getRange())) {
          faults.push(`${line.id}.${name}: ${value} is no ${property.range}`);
        }
      }
      if (property.maxLength && value.length > property.maxLength) {
        faults.push(`${line.id}.${name} is too long`);
      }
    }
  }
  for (const required of defaultModel.schemata[line.schema].required || []) {
    if (!line.properties[required]) {
      faults.push(`${line.id}: ${line.schema} lacks ${required}`);
    }
  }
}

console.log(JSON.stringify({
  faults,
  entities: Object.fromEntries([...entities.values()].map((entity) => [entity.id, {
    schema: entity.schema.name,
    caption: entity.getCaption(),
    properties: Object.fromEntries(entity.getProperties().map((property) => [property.name,
      entity.getProperty(property).map((value) => typeof value === 'string' ? value : value.id)]))
  }]))
}));
