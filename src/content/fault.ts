/**
 * What a rule of the content model answers when it is broken: a name that the message catalogue
 * has in every language, and what the message speaks of. Undefined means the rule is kept.
 */
export type Fault<Name extends string = string> = {
  fault: Name
  parameters?: Record<string, string | number>
}
