import Button, { type ButtonProps } from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Icon, type IconName } from './Icon';

type Props = Pick<ButtonProps, 'variant' | 'size' | 'color'> & {
  to: string;
  icon?: IconName;
  children: ReactNode;
};

/** A link in the shape of a button: it goes somewhere and changes nothing. */
export function LinkButton({ icon, children, variant = 'outlined', ...rest }: Props) {
  return (
    <Button
      component={Link}
      variant={variant}
      startIcon={icon ? <Icon name={icon} size={18} /> : undefined}
      {...rest}
    >
      {children}
    </Button>
  );
}
