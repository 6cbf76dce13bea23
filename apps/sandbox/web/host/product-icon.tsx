import { makeStyles, tokens } from '@fluentui/react-components';
import { settings } from './settings.ts';

const useStyles = makeStyles({
  /** Icons are drawn for a light ground; hosts put one under them in dark themes too. */
  tile: { flexShrink: 0, backgroundColor: '#ffffff', borderRadius: tokens.borderRadiusMedium },
});

/** The product's own icon, as its manifest names it. Its name always stands beside it. */
export const ProductIcon = ({ size }: { readonly size: number }) => {
  const { tile } = useStyles();
  return <img className={tile} src={`${settings.productUrl}/addin/icon-32.png`} alt="" width={size} height={size} />;
};
