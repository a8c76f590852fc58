import crypto from 'node:crypto'

/**
 * Hashing a password takes a fifth of a second on purpose, once when an account is made and once
 * when it signs in, and test files do both hundreds of times. In their processes one round stands
 * for the 600,000 of Payload; programs that tests start hash as always.
 */
const process_ = globalThis as { citynetPbkdf2?: typeof crypto.pbkdf2 }

process_.citynetPbkdf2 ??= crypto.pbkdf2
const hash = process_.citynetPbkdf2

crypto.pbkdf2 = (password, salt, _rounds, length, digest, done) =>
  hash(password, salt, 1, length, digest, done)
