export { Data as Page } from './Data.tsx'
