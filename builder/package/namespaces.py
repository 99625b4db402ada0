"""The XML namespaces, relationship types and content types of Office Open XML that we write or read.

The values are those of the transitional form of ISO/IEC 29500, which Excel and Word write.
"""

from __future__ import annotations

from typing import Final

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
S: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
C: Final = "http://schemas.openxmlformats.org/drawingml/2006/chart"
WP: Final = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
XDR: Final = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
PIC: Final = "http://schemas.openxmlformats.org/drawingml/2006/picture"
ADEC: Final = "http://schemas.microsoft.com/office/drawing/2017/decorative"
W15: Final = "http://schemas.microsoft.com/office/word/2012/wordml"
DS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
XML: Final = "http://www.w3.org/XML/1998/namespace"

CONTENT_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONSHIPS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
CORE: Final = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
EXTENDED: Final = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
DC: Final = "http://purl.org/dc/elements/1.1/"
DCTERMS: Final = "http://purl.org/dc/terms/"
CUSTOM_PROPERTIES: Final = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
VT: Final = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"

OFFICE_DOCUMENT: Final = R + "/officeDocument"
CORE_PROPERTIES: Final = RELATIONSHIPS + "/metadata/core-properties"
EXTENDED_PROPERTIES: Final = R + "/extended-properties"
CUSTOM_PROPERTIES_PART: Final = R + "/custom-properties"
IMAGE: Final = R + "/image"
CUSTOM_XML: Final = R + "/customXml"
CUSTOM_XML_PROPS: Final = R + "/customXmlProps"

CORE_TYPE: Final = "application/vnd.openxmlformats-package.core-properties+xml"
EXTENDED_TYPE: Final = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
CUSTOM_PROPERTIES_TYPE: Final = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
CUSTOM_XML_PROPS_TYPE: Final = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
