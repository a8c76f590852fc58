import type { CollectionBeforeOperationHook } from 'payload'

type Select = Record<string, unknown>

/**
 * What is read for a selection of an upload's fields: addresses are made of file names, so that
 * each address asks for its name too. Payload 3.90 answers null without
 * (`uploads/getBaseFields.js`, `afterRead` of `url`).
 */
export const withFilenames = (select: Select): Select => {
  const named = select.url === true ? { ...select, filename: true } : select
  if (!isSelection(named.sizes)) return named
  const sizes = Object.entries(named.sizes).map(([name, size]) => [
    name,
    isSelection(size) && size.url === true ? { ...size, filename: true } : size,
  ])
  return { ...named, sizes: Object.fromEntries(sizes) }
}

/** Reads the names of files wherever a reader, or a query of GraphQL, selects their addresses. */
export const selectFilenamesToo: CollectionBeforeOperationHook = ({ args }) => {
  const { select } = args as { select?: Select }
  return select ? ({ ...args, select: withFilenames(select) } as typeof args) : args
}

const isSelection = (value: unknown): value is Select => typeof value === 'object' && value !== null
