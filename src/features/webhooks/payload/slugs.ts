export const WEBHOOKS = 'webhooks'
export const DELIVERIES = 'webhook-deliveries'

/** What events about a global name as their collection; its slug is then the id. */
export const GLOBALS = 'globals'
