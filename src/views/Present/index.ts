export { Present as Page } from './Present.tsx'
