import type { BaseDatabaseAdapter, Config, DatabaseAdapterObj, Payload } from 'payload'

/**
 * The adapter of the configuration, changed as soon as it is there.
 *
 * @param extend takes the place of its methods; those that were there before are called on it
 */
export const extendedAdapter = (
  db: Config['db'],
  extend: (adapter: BaseDatabaseAdapter, payload: Payload) => void,
): DatabaseAdapterObj<BaseDatabaseAdapter> => {
  // The configuration types its adapter as one of any database.
  const stock = db as DatabaseAdapterObj<BaseDatabaseAdapter>
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      extend(adapter, args.payload)
      return adapter
    },
  }
}
