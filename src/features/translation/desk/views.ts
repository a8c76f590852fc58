import type { Config } from 'payload'

const FOLDER = '/src/features/translation/desk'

/** Adds the desk of a document (`/admin/translation/desk/events/12/fr`) and of a job to the panel. */
export const withDesk = (config: Config): Config => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      views: {
        ...config.admin?.components?.views,
        translationDesk: {
          Component: `${FOLDER}/desk-view#DeskView`,
          path: '/translation/desk/:collection/:id/:locale',
          exact: true,
        },
        translationJob: {
          Component: `${FOLDER}/job-view#JobView`,
          path: '/translation/jobs/:id',
          exact: true,
        },
      },
    },
  },
})
