/** Whether this is a well-formed BCP 47 language tag in its canonical spelling: `fr`, `pt-BR`. */
export const isLanguageTag = (value: string): boolean => {
  // BCP 47 reserves longer primary subtags: "english" is well-formed and means nothing.
  if (!/^[a-z]{2,3}(-|$)/.test(value)) return false
  try {
    return Intl.getCanonicalLocales(value)[0] === value
  } catch {
    return false
  }
}
