import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isObjectType,
  isUnionType,
} from 'graphql'

/** Every field of the objects that these types lead to, each once. */
export const fieldsBelow = (
  roots: readonly GraphQLOutputType[],
): GraphQLField<unknown, unknown>[] => {
  const seen = new Set<unknown>()
  const found: GraphQLField<unknown, unknown>[] = []
  const visit = (output: GraphQLOutputType): void => {
    const type = getNamedType(output)
    if (seen.has(type)) return
    seen.add(type)
    if (isUnionType(type)) for (const member of type.getTypes()) visit(member)
    if (!isObjectType(type)) return
    for (const field of Object.values(type.getFields())) {
      found.push(field)
      visit(field.type)
    }
  }
  for (const root of roots) visit(root)
  return found
}
