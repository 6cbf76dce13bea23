import { settings } from './settings.ts';

/** The product's own icon, as its manifest names it. Its name always stands beside it. */
export const ProductIcon = ({ size }: { readonly size: number }) => (
  <img src={`${settings.productUrl}/addin/icon-32.png`} alt="" width={size} height={size} />
);
