/**
 * What a message speaks of. A term of a closed vocabulary is said with its label, an instant as a
 * date in its time zone (UTC where none is known), each in the language of the reader.
 */
export type Word =
  | string
  | number
  | { vocabulary: string; term: string }
  | { instant: string; timeZone?: string; dayOnly?: boolean }
  | readonly Word[]

/**
 * What a rule of the content model answers when it is broken: a name that the message catalogue
 * has in every language, and what the message speaks of. Undefined means the rule is kept.
 */
export type Fault<Name extends string = string> = {
  fault: Name
  parameters?: Record<string, Word>
}
