/** The number of the page that is asked for; what is no number is the first. */
export const pageOf = (url: URL): number => {
  const page = Number(url.searchParams.get('page') ?? 1)
  return Number.isInteger(page) && page > 0 && page <= 1000 ? page : 1
}
