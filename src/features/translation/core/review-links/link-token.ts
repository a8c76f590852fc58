import { createHash, randomBytes } from 'node:crypto'

/** What a partner is sent: 192 bits that nobody guesses. */
export const newLinkToken = (): string => randomBytes(24).toString('base64url')

/** What is stored of it: whoever reads the database opens nothing with that. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url')

/** Of a text as it was shown, to know whether somebody changed it. */
export const hashOfText = (text: string): string => hashOfToken(text).slice(0, 16)
