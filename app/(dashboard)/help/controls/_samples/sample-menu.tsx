'use client'

import { Pencil, Trash2 } from 'lucide-react'
import {
  DropdownMenu,
  DropdownMenuCheckboxItem,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
} from '@/components/ui/overlays/dropdown-menu'
import type { OpenMenu } from '@/components/ui/overlays/menu-button'

/** A menu with every kind of entry. */
export default function SampleMenu({ open }: { open: OpenMenu }) {
  return (
    <DropdownMenu open={open} align="start">
      <DropdownMenuLabel>Label</DropdownMenuLabel>
      <DropdownMenuItem>
        <Pencil aria-hidden /> Edit
      </DropdownMenuItem>
      <DropdownMenuItem disabled>Disabled</DropdownMenuItem>
      <DropdownMenuSeparator />
      <DropdownMenuCheckboxItem checked>Chosen</DropdownMenuCheckboxItem>
      <DropdownMenuRadioGroup value="one">
        <DropdownMenuRadioItem value="one">One</DropdownMenuRadioItem>
        <DropdownMenuRadioItem value="other">Other</DropdownMenuRadioItem>
      </DropdownMenuRadioGroup>
      <DropdownMenuSeparator />
      <DropdownMenuItem isDangerous>
        <Trash2 aria-hidden /> Delete…
      </DropdownMenuItem>
    </DropdownMenu>
  )
}
