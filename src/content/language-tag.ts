/** Whether this is a well-formed BCP 47 language tag in its canonical spelling: `fr`, `pt-BR`. */
export const isLanguageTag = (value: string): boolean => {
  try {
    return Intl.getCanonicalLocales(value)[0] === value
  } catch {
    return false
  }
}
