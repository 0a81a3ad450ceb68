@echo off
rem Starts the command line of Clockport.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%HOME_DIR%\lib\clockport.jar" %*
exit /b %ERRORLEVEL%
