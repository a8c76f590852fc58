/** Whether this is an ISO 8601 duration of hours, minutes and seconds, with at least one part. */
export const isDuration = (value: string): boolean => /^PT(?=\d)(\d+H)?(\d+M)?(\d+S)?$/.test(value)
