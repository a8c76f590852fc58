export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 128

export type PasswordFault = { fault: 'length'; length: number } | { fault: 'isEmail' }

/**
 * Why a password is not good enough: its length in characters is outside 12 to 128 (long enough
 * for a passphrase, short enough to hash), or it is the e-mail address of the account.
 */
export const passwordFault = (
  password: string,
  email: string | null | undefined,
): PasswordFault | undefined => {
  const length = [...password].length
  if (length < PASSWORD_MIN || length > PASSWORD_MAX) return { fault: 'length', length }
  if (email && password.toLowerCase() === email.toLowerCase()) return { fault: 'isEmail' }
  return undefined
}
