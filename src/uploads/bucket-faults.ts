/** What the S3 protocol, or the way to it, calls a fault, and what an operator looks at. */
const REMEDIES: Record<string, string> = {
  NoSuchBucket: 'Create the bucket, or correct S3_BUCKET.',
  InvalidAccessKeyId: 'Correct S3_ACCESS_KEY_ID.',
  SignatureDoesNotMatch: 'Correct S3_SECRET_ACCESS_KEY.',
  AccessDenied:
    'Allow these credentials s3:GetObject, s3:PutObject, s3:DeleteObject and s3:ListBucket.',
  CredentialsProviderError:
    'Set S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, or give this machine a role.',
  AuthorizationHeaderMalformed: 'Correct S3_REGION.',
  PermanentRedirect: 'Correct S3_REGION, or S3_ENDPOINT.',
  RequestTimeTooSkewed: 'Set the clock of this machine.',
}

const UNREACHABLE = 'See whether it runs and can be reached at S3_ENDPOINT.'

/** What S3 answers for a key under which there is nothing. */
export const isMissing = (error: unknown): boolean => nameOf(error) === 'NoSuchKey'

/** No byte of an empty file can be asked for. */
export const isOfNothing = (error: unknown): boolean => nameOf(error) === 'InvalidRange'

/** The fault of a bucket in one line: what happened, and what to look at. */
export const bucketFault = (error: unknown, bucket: { name: string; endpoint: string }): string => {
  const { message } = error instanceof Error ? error : new Error(String(error))
  const code = nameOf(error) ?? 'Error'
  const remedy = REMEDIES[code] ?? UNREACHABLE
  return `The bucket "${bucket.name}" at ${bucket.endpoint} failed us (${code}: ${message}). ${remedy}`
}

/** Errors of the SDK are named for the code of the answer, those of Node have a code. */
const nameOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined
  const { code } = error as { code?: unknown }
  return error.name === 'Error' && typeof code === 'string' ? code : error.name
}
