export { AreaPage as Page } from './AreaPage.tsx'
