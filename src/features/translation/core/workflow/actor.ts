/**
 * Who acts, as it is stored: `users:5` is a person, `operator` is code that the operator runs
 * without a user, anything else (`system`, `engine:deepl`) is a process.
 */
export type ActorKind = 'person' | 'operator' | 'process'

/** The triggers of the database read the same names in the same way. */
export const actorKind = (actor: string): ActorKind => {
  if (/^users:./.test(actor)) return 'person'
  return actor === 'operator' ? 'operator' : 'process'
}
