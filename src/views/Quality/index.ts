export { Quality as Page } from './Quality.tsx'
