/** The address of the app's base. */
export const root = new URL(import.meta.env.BASE_URL, window.location.href).href

/** Parameters of the address that the app was opened with, wherever the router keeps them. */
export const asked = new URLSearchParams(window.location.search || window.location.hash.split('?')[1])
