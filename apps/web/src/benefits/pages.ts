export { BenefitPage } from './benefit/BenefitPage.tsx';
export { BenefitsPage } from './benefit/BenefitsPage.tsx';
export { ChannelsPage } from './channel/ChannelsPage.tsx';
export { SavingsPage } from './savings/SavingsPage.tsx';
export { ServicePage } from './service/ServicePage.tsx';
export { ServicesPage } from './service/ServicesPage.tsx';
