/** The identities of blocks of text that any of `keys` names in the rich text at `field`. */
export const identitiesUnder = (field: string, keys: ReadonlySet<string>): Set<string> =>
  new Set(
    [...keys].flatMap((key) =>
      key.startsWith(`${field}#`) ? [key.slice(field.length + 1).split('.')[0] ?? ''] : [],
    ),
  )
