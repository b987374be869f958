export { allowEverySite } from '../../tools/drivers/allow-every-site.ts';
