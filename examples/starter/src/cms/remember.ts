const answers = new Map<string, Promise<unknown>>()

/** Asks once for as long as this server runs, for what only an update of the CMS can change. */
export const remember = <Answer>(name: string, ask: () => Promise<Answer>): Promise<Answer> => {
  const known = answers.get(name)
  // Each name has one kind of answer: it is part of what is asked.
  if (known) return known as Promise<Answer>
  const answer = ask()
  answers.set(name, answer)
  answer.catch(() => answers.delete(name))
  return answer
}
