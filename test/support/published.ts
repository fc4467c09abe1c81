/** A published entry about an invented flight that causes no findings. */
export const publishedEntry = `# Mule 1

> First flight

**Wikidata**: [Q201](https://www.wikidata.org/wiki/Q201)

**Source**: https://entries.example/entity/mule-1

## Summary

Mule 1 brought hay.

## Key Facts

- **Launch date**: 2030-01-10T08:00:00Z

- **Launch vehicle**: Cart 2.1

- **Launch site**: Meadow 1

- **Operator**: Carriers

- **Aliases**: Мул-1

- **Cargo**: 1000 kg

- **Outcome**: success

## FAQs

### Q: What did it bring?
A: Hay.

## Schema Markup

\`\`\`json
{ "name": "Mule 1" }
\`\`\`

## References

1. Gazette
`;
