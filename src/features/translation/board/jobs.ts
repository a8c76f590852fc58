/** The collection of jobs, where the installation has one. */
const JOBS = 'translation-jobs'

type Collections = readonly { slug: string }[]

/** Whether work can be given to people as jobs. */
export const hasJobs = (collections: Collections): boolean =>
  collections.some(({ slug }) => slug === JOBS)

/** The jobs of somebody in the panel, the next due first. */
export const jobsOfAddress = (user: number | string): string => {
  const query = new URLSearchParams({ 'where[or][0][and][0][assignees][in][0]': String(user) })
  return `/admin/collections/${JOBS}?${query}&sort=due`
}
