; The installer for one user: no administrator, nothing outside the user's own folders. make.sh runs it:
;   makensis -DVERSION=0.1.0 -DSOURCE=target/windows/files -DOUTPUT=….exe packaging/windows/installer.nsi
; Silently: setup.exe /S [/D=C:\folder] and "uninstall.exe" /S; exit code 2 when the program is running.
; Sessions, backups and settings are never touched, neither by a newer version nor when the program is removed.
; No file type is claimed: sessions are .json, and those are opened by many programs.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10

!include MUI2.nsh
!include FileFunc.nsh

!define NAME "Analysetool Kansrijke Start"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\AnalysetoolKansrijkeStart"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME}: installatie / setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "EUPL-1.2"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\analysetool.exe"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH

!define MUI_WELCOMEPAGE_TEXT "$(KEEPS)"
!insertmacro MUI_UNPAGE_WELCOME
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first language is that of a Windows in neither of both.
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "English"

LangString WELCOME ${LANG_DUTCH} "Dit installeert ${NAME} ${VERSION} alleen voor u. U hebt geen beheerder nodig.$\r$\n$\r$\nHet programma gebruikt geen internet. Sessies die er al zijn, blijven zoals ze zijn."
LangString WELCOME ${LANG_ENGLISH} "This installs ${NAME} ${VERSION} for you alone. You do not need an administrator.$\r$\n$\r$\nThe program uses no internet. Sessions that are already there stay as they are."
LangString KEEPS ${LANG_DUTCH} "Alleen het programma wordt verwijderd. Uw sessies blijven staan in Documenten, in de map '${NAME}', of waar u ze zelf bewaarde.$\r$\n$\r$\nReservekopieën en instellingen blijven in $LOCALAPPDATA\${NAME}.$\r$\n$\r$\nWilt u ook die weg hebben, wis dan eerst uw sessies in het programma, en verwijder daarna die map."
LangString KEEPS ${LANG_ENGLISH} "Only the program is removed. Your sessions stay in Documents, in the folder '${NAME}', or where you saved them yourself.$\r$\n$\r$\nBackup copies and settings stay in $LOCALAPPDATA\${NAME}.$\r$\n$\r$\nTo remove those too, first wipe your sessions in the program, then delete that folder."
LangString RUNNING ${LANG_DUTCH} "Het programma is nog open. Sluit het, en kies dan Opnieuw."
LangString RUNNING ${LANG_ENGLISH} "The program is still open. Close it, then choose Retry."
LangString COMMENT ${LANG_DUTCH} "Zelfevaluatie voor gemeenten en lokale coalities"
LangString COMMENT ${LANG_ENGLISH} "Self-assessment for municipalities and local coalitions"

; A program that runs can't be written to. Ends with exit code 2 when it stays so.
!macro STOP_WHILE_RUNNING UN
Function ${UN}StopWhileRunning
  again:
  IfFileExists "$INSTDIR\analysetool.exe" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\analysetool.exe" a
  IfErrors busy
  FileClose $0
  Goto free
  busy:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 2
  Abort
  free:
FunctionEnd
!macroend
!insertmacro STOP_WHILE_RUNNING ""
!insertmacro STOP_WHILE_RUNNING "un."

Section
  SetShellVarContext current
  Call StopWhileRunning
  SetOutPath "$INSTDIR"
  File "${SOURCE}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\analysetool.exe" "" "" "" "" "" "$(COMMENT)"

  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\analysetool.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "Maintainers of ${NAME}"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
SectionEnd

; By name: what a user put beside the program stays, and so does the folder then.
Section "Uninstall"
  SetShellVarContext current
  Call un.StopWhileRunning
  Delete "$INSTDIR\analysetool.exe"
  Delete "$INSTDIR\analysetool-cli.exe"
  Delete "$INSTDIR\LEESMIJ.txt"
  Delete "$INSTDIR\README.txt"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\THIRD-PARTY.txt"
  Delete "$INSTDIR\privacy-en-beveiliging.md"
  Delete "$INSTDIR\privacy-and-security.md"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
