export const LEANS_ON_BEFORE =
	/^(?:He|She|It|They|His|Her|Their|Its|This|That|These|Those|There|Here|But|And|Or|So|Yet|Nor|Both|Such|Another|Others?)\b/;
