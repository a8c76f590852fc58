/** A name in SQL. Names come from the configuration; a quote in one would end the name. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** A text in SQL, for what comes from the configuration; what readers send is always a parameter. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
