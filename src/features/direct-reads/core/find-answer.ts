/** The page of a list as Payload's `find` answers it. */
export type FindAnswer = {
  docs: unknown[]
  hasNextPage: boolean
  hasPrevPage: boolean
  limit: number
  nextPage: number | null
  page: number
  pagingCounter: number
  prevPage: number | null
  totalDocs: number
  totalPages: number
}

/**
 * What Payload tells about a page (`@payloadcms/drizzle` 3.90, `find/findMany.js`).
 *
 * @param total of all pages; without it, this page is all there is
 */
export const findAnswer = (
  docs: unknown[],
  { limit, page, total }: { limit: number; page: number; total?: number },
): FindAnswer => {
  if (docs.length === 0) {
    return {
      docs,
      hasNextPage: false,
      hasPrevPage: false,
      limit,
      nextPage: null,
      page: 1,
      pagingCounter: 0,
      prevPage: null,
      totalDocs: 0,
      totalPages: 0,
    }
  }
  const totalPages = total === undefined ? 1 : Math.ceil(total / limit)
  const hasPrevPage = total !== undefined && page > 1
  const hasNextPage = total !== undefined && totalPages > page
  return {
    docs,
    hasNextPage,
    hasPrevPage,
    limit,
    nextPage: hasNextPage ? page + 1 : null,
    page,
    pagingCounter: total === undefined ? 1 : (page - 1) * limit + 1,
    prevPage: hasPrevPage ? page - 1 : null,
    totalDocs: total ?? docs.length,
    totalPages,
  }
}
