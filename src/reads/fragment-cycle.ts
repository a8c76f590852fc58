import { type DocumentNode, Kind, visit } from 'graphql'

/**
 * A fragment of the document that contains itself, if one does. Rules that walk fragments would
 * walk a cycle for ever, so it is looked for first.
 */
export const fragmentCycleIn = (document: DocumentNode): string | undefined => {
  const uses = new Map<string, string[]>()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue
    const spreads: string[] = []
    visit(definition, {
      enter(node) {
        if (node.kind === Kind.FRAGMENT_SPREAD) spreads.push(node.name.value)
      },
    })
    uses.set(definition.name.value, spreads)
  }
  const done = new Set<string>()
  const open = new Set<string>()
  const walk = (name: string): string | undefined => {
    if (open.has(name)) return name
    if (done.has(name)) return undefined
    open.add(name)
    for (const next of uses.get(name) ?? []) {
      const cycle = walk(next)
      if (cycle) return cycle
    }
    open.delete(name)
    done.add(name)
    return undefined
  }
  for (const name of uses.keys()) {
    const cycle = walk(name)
    if (cycle) return cycle
  }
  return undefined
}
