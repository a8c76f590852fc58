/** Stands where Payload would show what is no concern of people. */
export const Nothing = () => null
