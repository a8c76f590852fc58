/** The filters of a list that its address names: `?kind=guide&topics=3`. */
export const chosenIn = <Name extends string>(
  url: URL,
  names: readonly Name[],
): Partial<Record<Name, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = url.searchParams.get(name)
      return value ? [[name, value]] : []
    }),
  ) as Partial<Record<Name, string>>
