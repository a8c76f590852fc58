/** A response that is a refusal, of the shape that its media type says. */
export const refusal = (schemas: Record<string, string>) => ({
  description: 'The fault and the remedy, in the language of Accept-Language.',
  content: Object.fromEntries(
    Object.entries(schemas).map(([type, schema]) => [
      type,
      { schema: { $ref: `#/components/schemas/${schema}` } },
    ]),
  ),
})

export const PROBLEM = {
  type: 'object',
  description: 'A refusal (RFC 9457).',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'For people, in their language.' },
    code: { type: 'string', description: 'For programs; the same in every language.' },
    instance: { type: 'string' },
  },
}

export const ERRORS = {
  type: 'object',
  required: ['errors'],
  properties: {
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['message'],
        properties: { message: { type: 'string' }, data: {}, name: { type: 'string' } },
      },
    },
  },
}
